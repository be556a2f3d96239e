package debrief.web.made;

import debrief.web.store.Database;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The questions that were made, for every page that makes some. */
@Configuration(proxyBeanMethods = false)
class MadeBeans {
    @Bean
    MadeQuestions madeQuestions(Database database, InstantSource clock) {
        return new MadeQuestions(database, clock);
    }
}
