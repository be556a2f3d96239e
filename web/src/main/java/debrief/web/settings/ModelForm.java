package debrief.web.settings;

/**
 * The settings of the language model, as they are shown.
 *
 * @param host where it is asked; empty while it is off
 * @param keyed where its key is, in words; empty where there is none. The key itself is never shown
 * @param wrong why it was not saved; empty where nothing is wrong
 * @param told what became of the last thing that was asked for
 * @param reached whether that is good news
 */
public record ModelForm(
        String host,
        boolean used,
        String address,
        String model,
        String transcriber,
        String seconds,
        String keyed,
        String wrong,
        String told,
        boolean reached) {}
