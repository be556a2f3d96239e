package debrief.web.program;

import debrief.web.store.Database;
import debrief.web.store.Documents;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of programs share. */
@Configuration(proxyBeanMethods = false)
class ProgramBeans {
    @Bean
    Documents<KeptProgram> programs(Database database, InstantSource clock) {
        return new Documents<>(database, clock, "programs", KeptProgram.class, KeptProgram::confidential);
    }

    @Bean
    Runs runs() {
        return new Runs();
    }
}
