package debrief.web.page;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something was asked for that is not here. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFound extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public NotFound(String says) {
        super(says);
    }
}
