package org.qianfa.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qianfa.organ.Role;

/**
 * What the chain of one township does, said once more in plain Java, without a database and without an engine: who may do what, and where the
 * report stands then. Every act answers whether it is allowed, and changes nothing where it is not.
 */
final class ChainState {
    /** The people of the story, by the order of their names. */
    enum Who {
        SPARE("孔令伟"),
        HEAD("刘国强"),
        DRAFTER("李春梅"),
        DRAFTER2("张建国"),
        DEPUTY("王海涛"),
        MEMBER1("赵玉兰"),
        MEMBER2("陈立新"),
        ADMIN("韩晓燕");

        final String chinese;

        Who(String chinese) {
            this.chinese = chinese;
        }
    }

    enum At {
        DRAFT,
        REVIEW,
        SIGN_OFF,
        PUBLISHING,
        PUBLISHED,
        ENDED
    }

    /** Who is away from one day to another, and who acts for them. */
    record Away(Who who, Role duty, Who deputy, int from, int until) {
        boolean touches(int first, int last) {
            return from <= last && until >= first;
        }
    }

    /** What was decided last on which revision. */
    record Last(boolean returned, boolean straight, int revision) {
        static final Last NONE = new Last(false, false, 0);
    }

    /** A review that has passed, as it was before its last approval. */
    private record Passed(Map<Who, Role> seats, Map<Who, Who> approvals, Last before) {}

    private static final Set<Role> OFFICE = EnumSet.of(Role.DRAFTER, Role.MEMBER, Role.DEPUTY_HEAD);

    At at = At.DRAFT;
    Who responsible = Who.DRAFTER;
    int day;
    int revision;
    Last last = Last.NONE;
    private final Map<Who, EnumSet<Role>> duties = new EnumMap<>(Who.class);
    final Map<Who, At> parts = new EnumMap<>(Who.class);
    /** Seats with the duty by which they are held, and who has approved from which. */
    Map<Who, Role> seats = new EnumMap<>(Who.class);

    Map<Who, Who> approvals = new EnumMap<>(Who.class);
    /** Who finds the report in their list, and whether they have opened it. */
    final Map<Who, Boolean> lists = new EnumMap<>(Who.class);

    final List<Away> away = new ArrayList<>();
    private Optional<Passed> passed = Optional.empty();

    ChainState() {
        duties(Who.DRAFTER).add(Role.DRAFTER);
        duties(Who.DRAFTER2).add(Role.DRAFTER);
        duties(Who.DEPUTY).add(Role.DEPUTY_HEAD);
        duties(Who.MEMBER1).add(Role.MEMBER);
        duties(Who.MEMBER2).add(Role.MEMBER);
        duties(Who.HEAD).add(Role.HEAD);
        duties(Who.ADMIN).add(Role.ADMIN);
        parts.put(Who.DRAFTER, At.DRAFT);
        lists.put(Who.DRAFTER, false);
    }

    EnumSet<Role> duties(Who who) {
        return duties.computeIfAbsent(who, _ -> EnumSet.noneOf(Role.class));
    }

    boolean holds(Who who, Role role) {
        return duties(who).contains(role);
    }

    private boolean sees(Who who) {
        return !duties(who).isEmpty();
    }

    private List<Away> inForce() {
        return away.stream()
                .filter(each -> each.touches(day, day))
                .filter(each -> holds(each.who(), each.duty()) && mayActFor(each.duty(), each.deputy()))
                .toList();
    }

    private boolean mayActFor(Role duty, Who deputy) {
        return duty == Role.HEAD
                ? holds(deputy, Role.DEPUTY_HEAD)
                : duties(deputy).stream().anyMatch(OFFICE::contains);
    }

    private boolean barred(Who who, At kind) {
        if (parts.getOrDefault(who, kind) != kind) return true;
        return kind == At.REVIEW
                && (holds(who, Role.HEAD)
                        || inForce().stream().anyMatch(each -> each.duty() == Role.HEAD && each.deputy() == who));
    }

    private Map<Who, Role> wouldSit(At kind) {
        var sitting = new EnumMap<Who, Role>(Who.class);
        var wanted = kind == At.REVIEW ? List.of(Role.DEPUTY_HEAD, Role.MEMBER) : List.of(Role.HEAD);
        for (var role : wanted)
            for (var who : Who.values()) if (holds(who, role) && !barred(who, kind)) sitting.putIfAbsent(who, role);
        return sitting;
    }

    Optional<Who> deputy(Who seat) {
        return inForce().stream()
                .filter(each -> each.who() == seat && each.duty() == seats.get(seat))
                .findFirst()
                .map(Away::deputy)
                .filter(who -> !seats.containsKey(who) && !barred(who, at))
                .filter(who -> approvals.entrySet().stream()
                        .allMatch(voice -> voice.getValue() != who || voice.getKey() == seat));
    }

    /** Lets exactly those find it who may speak from a silent seat. */
    private void settle() {
        var wanted = new LinkedHashSet<Who>();
        for (var seat : seats.keySet())
            if (!approvals.containsKey(seat)) {
                wanted.add(seat);
                deputy(seat).ifPresent(wanted::add);
            }
        lists.keySet().retainAll(wanted);
        wanted.forEach(who -> lists.putIfAbsent(who, false));
    }

    private boolean enter(At kind) {
        var sitting = wouldSit(kind);
        if (sitting.isEmpty()) return false;
        at = kind;
        seats = sitting;
        approvals = new EnumMap<>(Who.class);
        lists.clear();
        settle();
        return true;
    }

    private void draft() {
        at = At.DRAFT;
        seats = new EnumMap<>(Who.class);
        approvals = new EnumMap<>(Who.class);
        lists.clear();
        lists.put(responsible, false);
    }

    /** The seat that somebody would speak from now. */
    Optional<Who> speaksFrom(Who who, At kind) {
        if (at != kind || !sees(who) || parts.getOrDefault(who, kind) != kind) return Optional.empty();
        if (approvals.containsKey(who) || approvals.containsValue(who)) return Optional.empty();
        var seat = seats.containsKey(who)
                ? Optional.of(who)
                : inOrder().stream()
                        .filter(each -> !approvals.containsKey(each))
                        .filter(each -> deputy(each).filter(who::equals).isPresent())
                        .findFirst();
        return seat.filter(this::isHeld);
    }

    /** Whether whoever sits there still has the duty by which they do. */
    boolean isHeld(Who seat) {
        return Optional.ofNullable(seats.get(seat))
                .filter(duty -> holds(seat, duty))
                .isPresent();
    }

    private List<Who> inOrder() {
        var ordered = new TreeMap<String, Who>();
        seats.forEach((who, duty) -> ordered.put(duty + who.chinese, who));
        return List.copyOf(ordered.values());
    }

    boolean writes(Who who) {
        if (at != At.DRAFT || !holds(responsible, Role.DRAFTER)) return false;
        if (who == responsible || !holds(who, Role.DRAFTER)) return false;
        if (parts.getOrDefault(who, At.DRAFT) != At.DRAFT) return false;
        parts.put(who, At.DRAFT);
        return true;
    }

    boolean submits(Who who) {
        if (at != At.DRAFT || who != responsible || !holds(who, Role.DRAFTER)) return false;
        if (parts.getOrDefault(who, At.DRAFT) != At.DRAFT) return false;
        if (wouldSit(At.REVIEW).isEmpty() || wouldSit(At.SIGN_OFF).isEmpty()) return false;
        var had = parts.put(who, At.DRAFT);
        if (!enter(last.returned() && last.straight() ? At.SIGN_OFF : At.REVIEW)) {
            if (had == null) parts.remove(who);
            return false;
        }
        revision++;
        passed = Optional.empty();
        return true;
    }

    boolean approves(Who who) {
        var seat = speaksFrom(who, At.REVIEW);
        if (seat.isEmpty()) return false;
        var had = parts.put(who, At.REVIEW);
        approvals.put(seat.get(), who);
        if (!concludes()) {
            approvals.remove(seat.get());
            if (had == null) parts.remove(who);
            return false;
        }
        return true;
    }

    /** The round goes on, or everybody has approved and it is the head's turn; false where there is no head. */
    private boolean concludes() {
        if (!approvals.keySet().containsAll(seats.keySet())) {
            settle();
            return true;
        }
        var round = new Passed(seats, approvals, last);
        if (!enter(At.SIGN_OFF)) return false;
        passed = Optional.of(round);
        last = new Last(false, false, revision);
        return true;
    }

    boolean signs(Who who) {
        if (speaksFrom(who, At.SIGN_OFF).isEmpty()) return false;
        parts.put(who, At.SIGN_OFF);
        last = new Last(false, false, revision);
        at = At.PUBLISHING;
        seats = new EnumMap<>(Who.class);
        approvals = new EnumMap<>(Who.class);
        lists.clear();
        return true;
    }

    boolean returns(Who who, boolean toReview, boolean straight) {
        var from = at;
        if (speaksFrom(who, from).isEmpty()) return false;
        if (from == At.REVIEW && (toReview || straight)) return false;
        if (toReview && straight) return false;
        var had = parts.put(who, from);
        if (!toReview) draft();
        else if (!enter(At.REVIEW)) {
            if (had == null) parts.remove(who);
            return false;
        }
        last = new Last(true, straight, revision);
        passed = Optional.empty();
        return true;
    }

    boolean withdraws(Who who) {
        var justSubmitted = (at == At.REVIEW || at == At.SIGN_OFF) && revision > last.revision();
        if (!justSubmitted || who != responsible || !sees(who)) return false;
        if (!approvals.isEmpty() || lists.containsValue(true)) return false;
        draft();
        return true;
    }

    boolean takesBack(Who who) {
        if (!sees(who) || (at != At.REVIEW && at != At.SIGN_OFF)) return false;
        if (approvals.values().remove(who)) {
            settle();
            return true;
        }
        if (at != At.SIGN_OFF || passed.isEmpty() || !passed.get().approvals().containsValue(who)) return false;
        if (lists.containsValue(true)) return false;
        at = At.REVIEW;
        seats = passed.get().seats();
        approvals = passed.get().approvals();
        approvals.values().remove(who);
        last = passed.get().before();
        passed = Optional.empty();
        lists.clear();
        settle();
        return true;
    }

    boolean handsOver(Who seat, Who to, Who by) {
        if ((at != At.REVIEW && at != At.SIGN_OFF) || !sees(by)) return false;
        if (by != seat && !holds(by, Role.ADMIN)) return false;
        if (!seats.containsKey(seat) || approvals.containsKey(seat) || seats.containsKey(to)) return false;
        if (!holds(to, seats.get(seat)) || barred(to, at)) return false;
        seats.put(to, seats.get(seat));
        seats.remove(seat);
        settle();
        return true;
    }

    boolean vacates(Who seat) {
        if ((at != At.REVIEW && at != At.SIGN_OFF) || !seats.containsKey(seat) || approvals.containsKey(seat))
            return false;
        if (holds(seat, seats.get(seat)) || seats.size() == 1) return false;
        var duty = seats.remove(seat);
        if (at == At.REVIEW && !concludes()) {
            seats.put(seat, duty);
            return false;
        }
        settle();
        return true;
    }

    boolean leaves(Who who, Role duty, Who deputy, int from, int days) {
        var until = from + days;
        if (duty == Role.DRAFTER || who == deputy || !holds(who, duty) || !mayActFor(duty, deputy)) return false;
        for (var other : away)
            if (other.touches(from, until)
                    && ((other.who() == who && other.duty() == duty) || other.deputy() == who || other.who() == deputy))
                return false;
        away.add(new Away(who, duty, deputy, from, until));
        if (from <= day) settleAfter(who, duty);
        return true;
    }

    boolean comesBack(Away absence) {
        if (!away.remove(absence)) return false;
        settleAfter(absence.who(), absence.duty());
        return true;
    }

    private void settleAfter(Who who, Role duty) {
        if ((at == At.REVIEW || at == At.SIGN_OFF) && seats.get(who) == duty) settle();
    }

    void dayPasses() {
        day++;
        var turned = away.stream()
                .filter(each -> each.from() == day || each.until() < day)
                .toList();
        away.removeIf(each -> each.until() < day);
        turned.forEach(each -> settleAfter(each.who(), each.duty()));
    }

    void opens(Who who) {
        if (at == At.REVIEW || at == At.SIGN_OFF || at == At.DRAFT) lists.computeIfPresent(who, (_, _) -> true);
    }

    boolean answersForIt(Who who, Who by) {
        if (at == At.PUBLISHED || at == At.ENDED || !sees(by)) return false;
        if (by != responsible && !holds(by, Role.ADMIN)) return false;
        if (who == responsible || !holds(who, Role.DRAFTER) || parts.getOrDefault(who, At.DRAFT) != At.DRAFT)
            return false;
        responsible = who;
        if (at == At.DRAFT) {
            lists.clear();
            lists.put(who, false);
        }
        return true;
    }

    boolean publishes() {
        if (at != At.PUBLISHING) return false;
        at = At.PUBLISHED;
        return true;
    }

    boolean ends() {
        if (at == At.PUBLISHED || at == At.ENDED) return false;
        at = At.ENDED;
        seats = new EnumMap<>(Who.class);
        approvals = new EnumMap<>(Who.class);
        lists.clear();
        last = new Last(last.returned(), false, last.revision());
        passed = Optional.empty();
        return true;
    }

    boolean reopens() {
        if (at != At.ENDED) return false;
        draft();
        return true;
    }
}
