package debrief.web.debrief;

import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.engine.audit.House;
import debrief.engine.debrief.Debrief;
import debrief.engine.interview.LoopDebrief;
import debrief.engine.interview.RoundDebrief;
import debrief.json.LoopJson;
import debrief.json.RoundJson;
import debrief.print.LoopPaper;
import debrief.print.Markdown;
import debrief.print.Paper;
import debrief.print.Pdf;
import debrief.print.RoundPaper;
import debrief.web.page.NotFound;
import debrief.web.play.Play;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Debriefs as files to carry away: PDF, Markdown, JSON. */
public final class Carry {
    private Carry() {}

    /** A round's debrief as a file of that kind. */
    static ResponseEntity<byte[]> round(Play play, Packs packs, String kind) {
        RoundDebrief debrief = play.debrief();
        House house = house(play, packs);
        if (kind.equals("json")) {
            RoundJson.About about = LoopView.about(play, versions(play, packs), house);
            return file(
                    play, kind, bytes(RoundJson.document(about, play.stored().turns(), debrief) + "\n"));
        }
        return paper(
                play,
                kind,
                RoundPaper.of(
                        "Debrief: " + play.stage(),
                        play.where() + " · " + DebriefPages.when(play.stored().started()),
                        play.stored().turns(),
                        debrief,
                        house,
                        "Engine " + Debrief.ENGINE + ", packs " + versions(play, packs) + "."));
    }

    /** Several rounds judged as one, as a file of that kind. */
    public static ResponseEntity<byte[]> loop(List<Play> plays, Packs packs, String kind) {
        List<Play> order = LoopView.order(plays);
        if (order.isEmpty()) {
            throw new NotFound("There is no round to debrief");
        }
        LoopDebrief loop = LoopView.loop(order);
        Play last = order.get(order.size() - 1);
        if (kind.equals("json")) {
            List<RoundJson.About> rounds = order.stream()
                    .map(play -> LoopView.about(play, versions(play, packs), house(play, packs)))
                    .toList();
            return file(last, kind, bytes(LoopJson.document(rounds, loop) + "\n"));
        }
        return paper(
                last,
                kind,
                LoopPaper.of(
                        "Debrief of " + order.size() + (order.size() == 1 ? " round" : " rounds"),
                        last.company() + ", " + last.place().level(),
                        order.stream()
                                .map(play -> DebriefPages.when(play.stored().started()))
                                .toList(),
                        loop,
                        "Engine " + Debrief.ENGINE + ", packs " + versions(last, packs) + "."));
    }

    private static ResponseEntity<byte[]> paper(Play play, String kind, Paper paper) {
        return switch (kind) {
            case "pdf" -> file(play, kind, Pdf.of(paper));
            case "md" -> file(play, kind, bytes(Markdown.of(paper)));
            default -> throw new NotFound("There is no such file");
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> file(Play play, String kind, byte[] bytes) {
        String name = "debrief-" + play.stored().setUp().stage().replaceAll("[^a-z0-9-]", "") + "-"
                + LocalDate.ofInstant(play.stored().started(), ZoneId.systemDefault()) + "." + kind;
        String type = switch (kind) {
            case "pdf" -> "application/pdf";
            case "json" -> "application/json";
            default -> "text/markdown;charset=utf-8";
        };
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    private static House house(Play play, Packs packs) {
        Optional<Pack> pack = packs.pack(play.stored().setUp().company());
        Optional<Stage> stage =
                pack.flatMap(found -> found.stage(play.stored().setUp().stage()));
        return pack.filter(found -> stage.isPresent())
                .map(found -> found.house(stage))
                .orElse(House.ANY);
    }

    private static String versions(Play play, Packs packs) {
        return packs.pack(play.stored().setUp().company())
                .map(packs::versions)
                .orElse(play.stored().setUp().pack());
    }
}
