package debrief.web.safety;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The order in which a request is looked at. */
@Configuration(proxyBeanMethods = false)
class Safety {
    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.build();
    }
}
