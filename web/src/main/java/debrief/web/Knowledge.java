package debrief.web;

import debrief.content.Packs;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The packs, read once when the pages start. */
@Configuration(proxyBeanMethods = false)
class Knowledge {
    @Bean
    Packs packs() {
        return Packs.read(Path.of(System.getProperty("debrief.packs", "packs")));
    }
}
