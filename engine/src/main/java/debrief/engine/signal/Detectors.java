package debrief.engine.signal;

import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every detector there is, in the order of the dimensions. */
public final class Detectors {
    /** All of them. A test fails on a detector that is not listed. */
    public static final List<Detector> ALL = List.of(
            OwnedDecision.detector(),
            OwnAction.detector(),
            GroupDecision.detector(),
            CoordinatorTalk.detector(),
            Reason.detector(),
            Alternative.detector(),
            PriceAccepted.detector(),
            CostOfInaction.detector(),
            ReversalCondition.detector(),
            Mechanism.detector(),
            TechnicalQuantity.detector(),
            FailureMode.detector(),
            LabelDropping.detector(),
            Dependency.detector(),
            DatedStep.detector(),
            Gate.detector(),
            RollbackUsed.detector(),
            StagedStep.detector(),
            Resistance.detector(),
            MovedBy.detector(),
            OthersWords.detector(),
            ConsensusEnd.detector(),
            BaselineToResult.detector(),
            BusinessEffect.detector(),
            NotImproved.detector(),
            OwnMistake.detector(),
            ChangedSince.detector(),
            GenericLesson.detector(),
            DirectAnswer.detector(),
            Filler.detector(),
            Vague.detector(),
            Abstraction.detector(),
            Recital.detector(),
            GeneralPractice.detector(),
            Hedge.detector(),
            Event.detector(),
            Particular.detector(),
            NamedOther.detector(),
            GroupAction.detector(),
            LooseFigure.detector(),
            TimeTold.detector(),
            Setback.detector(),
            OnePerson.detector(),
            Contrast.detector(),
            SystemEvent.detector(),
            Money.detector(),
            HowItIsNow.detector(),
            Impression.detector(),
            Anybody.detector(),
            ThereWas.detector(),
            Praise.detector(),
            Tangible.detector(),
            Inquiry.detector(),
            PercentAlone.detector(),
            Hindsight.detector(),
            PassiveNoAgent.detector(),
            HedgeStack.detector(),
            LongSetUp.detector(),
            Jargon.detector(),
            Blame.detector(),
            Escalation.detector(),
            ReframedGoal.detector(),
            ChangedCourse.detector(),
            SecondOrder.detector(),
            MeasuresConflict.detector(),
            OptionsCompared.detector(),
            Criterion.detector(),
            TracedEndToEnd.detector(),
            KnowsLimit.detector(),
            DependencyOwner.detector(),
            EmptyDeed.detector());

    /** The order in which signals stand: that of the text. */
    public static final Comparator<Signal> ORDER = Comparator.comparingInt(
                    (Signal signal) -> signal.quote().start())
            .thenComparingInt(signal -> signal.quote().end())
            .thenComparing(Signal::id);

    private static final Map<String, Detector> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Detector::id, detector -> detector));

    private Detectors() {}

    /** Everything that was said in a transcript, in the order of the text. */
    public static List<Signal> hear(Transcript transcript) {
        List<Signal> signals = new ArrayList<>();
        for (Detector detector : ALL) {
            signals.addAll(detector.in(transcript));
        }
        signals.sort(ORDER);
        return List.copyOf(signals);
    }

    /** The detector of that id. */
    public static Detector of(String id) {
        Detector detector = BY_ID.get(id);
        if (detector == null) {
            throw new IllegalArgumentException("There is no signal called " + id);
        }
        return detector;
    }
}
