package debrief.engine.text;

import java.util.Set;

/** What systems are made of: software, hardware, and what moves through them. */
public final class Parts {
    private static final Set<String> PARTS = Words.of(
            "service queue request message event row table database cache server client app application device log file job token packet "
                    + "record batch replica gateway api index disk memory buffer thread page call link key field import export sensor "
                    + "controller scanner printer robot belt valve pump broker topic partition consumer producer proxy load-balancer "
                    + "balancer router dns session cookie header handshake certificate player encoder segment chunk stream frame signal "
                    + "gps antenna battery charger meter firmware bus pin lock timer timeout retry scheduler worker process kernel driver "
                    + "node cluster shard region edge cdn store bucket snapshot backup pipeline model feature score rule ledger payment "
                    + "order account balance response reply lookup query join schema column pointer hash checksum port socket connection "
                    + "screen button form label barcode tag camera image pixel codec bitrate warehouse trolley conveyor truck switch relay "
                    + "inverter pod container build script cron webhook endpoint id version patch bundle config flag counter clock system "
                    + "platform website site mail email machine engine dashboard alert tablet phone terminal till kiosk");

    private Parts() {}

    /** Whether a word names a part of a system. */
    public static boolean isPart(Word word) {
        return word.isAny(PARTS);
    }

    /** Whether a clause names a part of a system. */
    public static boolean in(Clause clause) {
        return clause.has(PARTS);
    }
}
