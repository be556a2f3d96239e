package debrief.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders the compiled templates by their names. */
@Component
final class Templates implements ViewResolver, Ordered {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? (model, request, response) -> render(template, model, response) : null;
    }

    // The page is rendered whole before its first byte is sent, so that a fault gives the page for faults.
    private void render(String template, @Nullable Map<String, ?> model, HttpServletResponse response)
            throws Exception {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, new LinkedHashMap<>(model == null ? Map.of() : model), page);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    /** Before Spring's own resolvers, which would take every name for a file. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
