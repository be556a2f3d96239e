package debrief.bench;

import debrief.bank.Bank;
import debrief.bank.Order;
import debrief.bank.Standing;
import debrief.bank.Wish;
import debrief.content.BankQuestion;
import debrief.content.Packs;
import debrief.engine.question.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How long one search takes in a bank of ten thousand questions, filters and their counts included. The questions are
 * those of the packs with their words drawn anew, so that each is another; the searches are one to three words of them,
 * a third of them half typed and a tenth mistyped.
 */
public final class SearchBench {
    private static final int QUESTIONS = 10_000;
    private static final int SEARCHES = 400;
    private static final int ROUNDS = 5;

    private SearchBench() {}

    /** The argument is the folder of packs. */
    public static void main(String[] arguments) {
        Random random = new Random(7);
        List<BankQuestion> shipped = Packs.read(Path.of(arguments[0])).questions();
        List<BankQuestion> many = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            many.add(another(shipped.get(i % shipped.size()), shipped, i, random));
        }
        long began = System.nanoTime();
        Bank bank = Bank.of(many);
        System.out.printf("%,d questions indexed in %.0f ms%n", many.size(), (System.nanoTime() - began) / 1e6);
        List<String> searches = searches(many, random);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double[] took = new double[searches.size()];
            for (int i = 0; i < took.length; i++) {
                Wish wish = new Wish(searches.get(i), Map.of(), Order.FITTING);
                long from = System.nanoTime();
                bank.find(wish, question -> Standing.NOT_TRIED);
                took[i] = (System.nanoTime() - from) / 1e6;
            }
            Arrays.sort(took);
            System.out.printf(
                    "round %d: half within %.2f ms, 95%% within %.2f ms, all within %.2f ms%n",
                    round + 1, at(took, 0.5), at(took, 0.95), at(took, 1));
            best = Math.min(best, at(took, 0.95));
        }
        System.out.printf("best of %d: 95%% within %.2f ms%n", ROUNDS, best);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))];
    }

    private static BankQuestion another(BankQuestion from, List<BankQuestion> all, int n, Random random) {
        String[] words = from.question().ask().split(" ", -1);
        for (int i = 0; i < words.length; i += 3) {
            String[] other =
                    all.get(random.nextInt(all.size())).question().ask().split(" ", -1);
            words[i] = other[random.nextInt(other.length)];
        }
        Question question = from.question();
        return new BankQuestion(
                from.pack(),
                from.line(),
                new Question(
                        "question-" + n,
                        String.join(" ", words),
                        question.kind(),
                        question.focus(),
                        question.levels(),
                        question.minutes(),
                        question.points()),
                from.variants(),
                from.tests(),
                from.why(),
                from.whyAt(),
                from.redFlags(),
                from.facts(),
                from.firstSentence(),
                from.outOfScope(),
                from.related(),
                from.strong(),
                from.weak(),
                from.off(),
                from.proofs());
    }

    private static List<String> searches(List<BankQuestion> questions, Random random) {
        List<String> searches = new ArrayList<>();
        while (searches.size() < SEARCHES) {
            String[] words = questions
                    .get(random.nextInt(questions.size()))
                    .question()
                    .ask()
                    .split("[^A-Za-z]+", -1);
            StringBuilder search = new StringBuilder();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                search.append(words[random.nextInt(words.length)]).append(' ');
            }
            String typed = search.toString();
            if (random.nextInt(3) == 0) {
                typed = typed.substring(0, Math.max(1, typed.length() - 3));
            } else if (random.nextInt(10) == 0 && typed.length() > 6) {
                typed = typed.substring(0, 4) + "x" + typed.substring(5);
            }
            searches.add(typed);
        }
        return searches;
    }
}
