package debrief.mine.offer;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An offer as it was made. All amounts are before tax, in its currency.
 *
 * @param currency three letters
 * @param base a year
 * @param raise of the base, in per cent a year from the second year on
 * @param signOn what is paid once, in each of four years
 * @param clawBack what has to be paid back, and until when; in the person's words
 * @param rate to another currency
 */
public record Offer(
        String company,
        String role,
        String currency,
        BigDecimal base,
        BigDecimal raise,
        Bonus bonus,
        Grant grant,
        List<BigDecimal> signOn,
        String clawBack,
        List<Refresher> refreshers,
        List<Other> others,
        Rate rate,
        String notes,
        Negotiation negotiation) {
    /** So many years are counted. */
    public static final int YEARS = 4;

    public Offer {
        base = Money.held(base);
        raise = Money.held(raise);
        signOn = signOn.stream().map(Money::held).toList();
        refreshers = List.copyOf(refreshers);
        others = List.copyOf(others);
        if (signOn.size() != YEARS) {
            throw new IllegalArgumentException("a sign-on for each of four years, zero where none is paid");
        }
    }

    /** The company, and the role where it is known. */
    public String title() {
        return role.isEmpty() ? company : company + ", " + role;
    }

    /** The same offer with another sheet. */
    public Offer with(Negotiation sheet) {
        return new Offer(
                company,
                role,
                currency,
                base,
                raise,
                bonus,
                grant,
                signOn,
                clawBack,
                refreshers,
                others,
                rate,
                notes,
                sheet);
    }

    /** What is offered of a part, in words. */
    public String says(Part part) {
        return switch (part) {
            case BASE -> money(base) + " a year";
            case BONUS ->
                bonus.target().signum() == 0
                        ? "none"
                        : bonus.percent()
                                ? Money.says(bonus.target()) + " % of base"
                                : money(bonus.target()) + " a year";
            case EQUITY ->
                switch (grant.form()) {
                    case NONE -> "none";
                    case VALUE -> money(grant.amount()) + " in shares over " + years();
                    case UNITS ->
                        Money.says(grant.amount()) + " shares at " + money(grant.price()) + " over " + years();
                    case OPTIONS ->
                        Money.says(grant.amount()) + " options at a strike of " + money(grant.strike()) + " over "
                                + years();
                };
            case SIGN_ON -> {
                BigDecimal sum = signOn.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                yield sum.signum() == 0 ? "none" : money(sum);
            }
            case REFRESHERS ->
                refreshers.isEmpty()
                        ? "none"
                        : refreshers.stream()
                                .map(one -> money(one.value()) + " in year " + one.year())
                                .collect(Collectors.joining(", "));
            case OTHER ->
                others.isEmpty()
                        ? "none"
                        : others.stream()
                                .map(one -> one.name() + " " + money(one.yearly()))
                                .collect(Collectors.joining(", "));
        };
    }

    private String years() {
        int many = grant.vesting().percents().size();
        return many + (many == 1 ? " year" : " years");
    }

    private String money(BigDecimal amount) {
        return Money.says(amount) + " " + currency;
    }
}
