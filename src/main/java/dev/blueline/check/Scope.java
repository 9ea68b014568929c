package dev.blueline.check;

import dev.blueline.model.Profile;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which blueprints a rule is for.
 *
 * @param profiles the forms of blueprint it applies to, in the order of {@link Profile}
 * @param arrows whether it draws conclusions from arrows that are missing, so that it has to stay quiet until a
 *     blueprint has enough of them
 * @param day whether it has nothing to say unless it is told which day it is
 */
public record Scope(Set<Profile> profiles, boolean arrows, boolean day) {

    /** Every blueprint. */
    public static final Scope ALL = new Scope(EnumSet.allOf(Profile.class), false, false);

    /** Blueprints in which a customer is drawn. */
    public static final Scope CUSTOMER = ALL.except(Profile.SHOSTACK, Profile.INTERNAL);

    /** Blueprints with enough arrows. */
    public static final Scope ARROWS = ALL.withArrows();

    /** Blueprints with enough arrows in which a customer is drawn. */
    public static final Scope CUSTOMER_AND_ARROWS = CUSTOMER.withArrows();

    /** Every blueprint, on a day that is known. */
    public static final Scope ON_A_DAY = new Scope(ALL.profiles, false, true);

    /** Takes a copy, in the order of the enumeration. */
    public Scope {
        EnumSet<Profile> ordered = EnumSet.noneOf(Profile.class);
        ordered.addAll(profiles);
        profiles = Collections.unmodifiableSet(ordered);
    }

    /** The same without some profiles. */
    public Scope except(Profile... others) {
        EnumSet<Profile> rest = EnumSet.noneOf(Profile.class);
        rest.addAll(profiles);
        rest.removeAll(List.of(others));
        return new Scope(rest, arrows, day);
    }

    private Scope withArrows() {
        return new Scope(except(Profile.GRID).profiles, true, day);
    }
}
