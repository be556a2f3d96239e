package debrief.drills.migration;

import java.util.List;

/**
 * What is to be moved.
 *
 * @param stacks what services are built on; a hidden defect of one hits all its services until it is found
 * @param coupled pairs of services that talk to each other all day
 * @param budget thousands of failed requests that are allowed for the whole move
 * @param day what a day costs, in thousands
 * @param failures what a thousand failed requests cost, in thousands
 * @param overdraft what it costs once, in thousands, if the budget is overdrawn
 */
record Estate(
        String what,
        List<Service> services,
        List<Stack> stacks,
        List<List<Integer>> coupled,
        int budget,
        int day,
        double failures,
        int overdraft) {
    /** A service left on the old platform costs as much as so many days. */
    static final int LEFT_DAYS = 12;

    /**
     * One service.
     *
     * @param traffic thousands of requests a day
     * @param stack its place
     * @param defect how likely it has a hidden defect of its own, in percent
     */
    record Service(String name, int traffic, int stack, int defect) {}

    /**
     * What services are built on.
     *
     * @param defect how likely it has a hidden defect, in percent
     */
    record Stack(String name, int defect) {}

    Estate {
        services = List.copyOf(services);
        stacks = List.copyOf(stacks);
        coupled = coupled.stream().map(List::copyOf).toList();
    }
}
