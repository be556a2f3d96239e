package debrief.web.safety;

import debrief.web.store.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The order in which a request is looked at: which name, asked by whom, whose browser, which form. */
@Configuration(proxyBeanMethods = false)
class Safety {
    /**
     * A page may load its own files, talk to its own address and play what it recorded; nothing inline, nothing from
     * elsewhere.
     */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; media-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Our own pages may ask for the microphone; nobody for anything else. */
    static final String PERMISSIONS = "microphone=(self), camera=(), geolocation=(), display-capture=(), usb=()";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Sessions sessions) {
        return http.addFilterBefore(new HostFilter(), CsrfFilter.class)
                .addFilterBefore(new OriginFilter(), CsrfFilter.class)
                .addFilterBefore(new SessionFilter(sessions), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrf()))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
