package debrief.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThirdPersonTest {
    @Test
    void another_person_does_what_the_speaker_did() {
        assertThat(ThirdPerson.tell("I'd asked my director, and I told him myself."))
                .isEqualTo("Marta had asked her director, and Marta told him herself.");
    }

    @Test
    void an_answer_without_a_speaker_cannot_be_told_so() {
        assertThat(ThirdPerson.fits("It broke. I saw it.")).isFalse();
        assertThat(ThirdPerson.fits("I saw it. I asked. I stopped. I told her."))
                .isTrue();
    }
}
