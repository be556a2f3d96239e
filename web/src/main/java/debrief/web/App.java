package debrief.web;

import debrief.rounds.DataFolder;
import debrief.web.library.Library;
import debrief.web.play.RoundsAtHand;
import debrief.web.store.Archive;
import debrief.web.store.Choices;
import debrief.web.store.Database;
import debrief.web.store.Deliveries;
import debrief.web.store.Loops;
import debrief.web.store.ModelChoices;
import debrief.web.store.Notes;
import debrief.web.store.OwnRatings;
import debrief.web.store.Phrasings;
import debrief.web.store.Recordings;
import debrief.web.store.Rounds;
import debrief.web.store.SecondOpinions;
import debrief.web.store.Sendings;
import debrief.web.store.Sessions;
import debrief.web.store.Sketches;
import java.time.InstantSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** What the pages are made of. Parts of the framework are named one by one, because looking for them takes a second. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class App {
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Rounds rounds(Database database, DataFolder folder, InstantSource clock) {
        return new Rounds(database, folder, clock);
    }

    @Bean
    Archive archive(Database database, Rounds rounds) {
        return new Archive(database, rounds);
    }

    @Bean
    Choices choices(Database database) {
        return new Choices(database);
    }

    @Bean
    Notes notes(Database database, InstantSource clock) {
        return new Notes(database, clock);
    }

    @Bean
    Loops loops(Database database, InstantSource clock) {
        return new Loops(database, clock);
    }

    @Bean
    OwnRatings ownRatings(Database database, InstantSource clock) {
        return new OwnRatings(database, clock);
    }

    @Bean
    RoundsAtHand roundsAtHand(Rounds rounds, Library library) {
        return new RoundsAtHand(rounds, library);
    }

    @Bean
    Sketches sketches(Database database, InstantSource clock) {
        return new Sketches(database, clock);
    }

    @Bean
    Deliveries deliveries(Database database, InstantSource clock) {
        return new Deliveries(database, clock);
    }

    @Bean
    Recordings recordings(DataFolder folder) {
        return Recordings.in(folder);
    }

    @Bean
    ModelChoices modelChoices(Database database) {
        return new ModelChoices(database);
    }

    @Bean
    Sendings sendings(Database database) {
        return new Sendings(database);
    }

    @Bean
    Phrasings phrasings(Database database) {
        return new Phrasings(database);
    }

    @Bean
    SecondOpinions secondOpinions(Database database) {
        return new SecondOpinions(database);
    }

    @Bean
    Sessions sessions(Database database, InstantSource clock) {
        return new Sessions(database, clock);
    }
}
