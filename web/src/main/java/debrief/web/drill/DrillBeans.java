package debrief.web.drill;

import debrief.web.store.Database;
import debrief.web.store.Documents;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where plays are kept. */
@Configuration(proxyBeanMethods = false)
class DrillBeans {
    @Bean
    Documents<Played> plays(Database database, InstantSource clock) {
        return new Documents<>(database, clock, "drills", Played.class);
    }
}
