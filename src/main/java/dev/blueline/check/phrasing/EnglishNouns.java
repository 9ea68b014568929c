package dev.blueline.check.phrasing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everyday nouns of services: those made of verbs, with the verb, those that name things, and those that stand for who
 * acts. Words come in lower case; a noun that is not listed is not known.
 */
final class EnglishNouns {
    /** Nouns that name a deed and nothing else in a label, each with what would be written instead. */
    private static final Map<String, String> DEEDS = table("""
            acceptance=accept activation=activate adjustment=adjust admission=admit advertising=advertise \
            allocation=allocate announcement=announce application=apply approval=approve archiving=archive \
            arrangement=arrange arrival=arrive assembly=assemble assessment=assess assignment=assign \
            authentication= authorisation=authorise authorization=authorize billing=bill calculation=calculate \
            calibration=calibrate cancellation=cancel check-in=check~in check-out=check~out checkout=check~out \
            clarification=clarify classification=classify collection=collect communication=communicate \
            comparison=compare completion=complete confirmation=confirm consultation=consult creation=create \
            deletion=delete delivery=deliver departure=depart deployment=deploy diagnosis=diagnose dispatching=dispatch \
            disposal=dispose~of distribution=distribute documentation=document escalation=escalate entry=enter \
            evaluation=evaluate examination=examine explanation=explain fulfilment=fulfil fulfillment=fulfill \
            handling=handle handover=hand~over identification=identify inspection=inspect installation=install \
            intake=take~in invoicing=invoice investigation=investigate maintenance=maintain management=manage \
            modification=modify monitoring=monitor negotiation=negotiate notification=notify observation=observe \
            onboarding=onboard packaging=pack payment=pay preparation=prepare procurement=procure \
            processing=process production=produce purchasing=purchase recording=record registration=register \
            rejection=reject removal=remove renewal=renew replacement=replace reservation=reserve \
            resolution=resolve retrieval=retrieve scheduling=schedule selection=select settlement=settle \
            shipment=ship sign-up=sign~up signup=sign~up sign-in=sign~in login=log~in submission=submit \
            tracking=track transportation=transport treatment=treat validation=validate verification=verify \
            withdrawal=withdraw follow-up=follow~up pickup=pick~up pick-up=pick~up drop-off=drop~off setup=set~up \
            set-up=set~up restocking=restock provision=provide \
            reconciliation=reconcile enrolment=enrol enrollment=enroll reimbursement=reimburse \
            decision-making=decide diagnosing=diagnose translation=translate introduction=introduce \
            """);

    /** Nouns that name a deed, and are verbs as well: they count behind a noun only. */
    private static final Set<String> DEED_VERBS = WordTable.of("""
            check review process audit repair transfer return visit call search request release purchase inspection \
            dispatch update upgrade refund design test survey control clean wash tour drop-off order interview
            """);

    /** Deeds that nobody orders, claims or calls for: they make a noun even of a word that may be a verb. */
    private static final Set<String> DEEDS_BEHIND_VERBS = WordTable.of("""
            process processing handling management fulfilment fulfillment intake entry creation tracking preparation \
            picking administration
            """);

    /** Nouns that may be verbs, yet are nouns in front of {@link #DEEDS_BEHIND_VERBS}. */
    private static final Set<String> FIRST_OF_TWO = WordTable.of(
            "order claim call cash stock mail account invoice ticket contract complaint return refund request service");

    /** Nouns of things that may be served, asked for or worked on. */
    private static final Set<String> THINGS = WordTable.of("""
            appointment bag bags baggage bed beverage bicycle bill boarding bread brochure cable candidate capacity \
            car card case certificate claim claims code coffee complaint complaints contract credit crockery cutlery \
            damage data demand device device diet dish dishes document documents drink drinks drug eligibility \
            energy enquiry equipment estimate evidence eye fault fee fees feedback food form fuel furniture \
            goods home hotel identity information ingredient ingredients insurance inventory invoice invoices issue \
            issues item items key keys kit laundry lead leave letter licence license linen loan lost luggage mail \
            material materials meal meals meat medication medicine membership menu message money need needs \
            order orders pain paper papers parcel parcels part parts passport patient payment photo photos \
            policy prescription price problem problems product products property quality quotation quote record \
            records refund report request requests requirement requirements reservation risk room rooms safety \
            salary sales sample seat service shift shoes signature site skill slot solution spare staff status stock \
            student supplies supply table tables task tea technician ticket tickets towel towels traffic training \
            treatment user vehicle visa voucher waste water work year quality peer return returns
            """);

    /** Things that a label may name where something should be done with them. */
    private static final Set<String> PAPERS = WordTable.of("""
            brochure certificate contract email e-mail envelope form invoice leaflet letter menu newsletter \
            prescription quotation questionnaire receipt sms voucher
            """);

    /** Nouns that are hardly ever the verb they may be, when a noun of a deed stands behind them. */
    private static final Set<String> MOSTLY_NOUNS = WordTable.of("""
            bag card case claim code contract credit damage fee gift guest key loan part phone price risk room sample
            service staff stock table tax ticket user vehicle voucher water
            """);

    /** What decisions are often about. */
    private static final Set<String> TOPICS = WordTable.of("""
            age amount available busy closed cold complete condition correct country date destination dirty early
            eligible empty free full happy hot kind known large late level method name necessary needed new number ok
            paid possible present ready reason required result results satisfied size small temperature time type
            urgent valid warranty weight
            """);

    /** Those who act: a noun of a deed behind one of them may be a verb. */
    private static final Set<String> ACTORS = WordTable.of("""
            agent agents app assessor assistant attendant bank barista bellperson bot buyer caller carer cashier \
            chef child children client clients clerk clerks colleague company cook courier couriers crew customer \
            customers dentist dispatcher doctor doctors driver drivers employee employees engineer family guest \
            guests host hostess housekeeper inspector kiosk kitchen lawyer machine manager managers mechanic member \
            nurse nurses officer operator parent parents partner partners passenger passengers patient patients \
            people personnel pharmacist platform porter portal practitioner provider receptionist robot seller \
            server staff student students supplier suppliers surgeon system systems teacher team teams technician \
            technicians tool user users vendor visitor visitors volunteer waiter waiters waitress website worker \
            workers
            """);

    /** Nouns in front of which a word that may be a verb is a noun as well: "order form", "check desk". */
    private static final Set<String> SECOND_OF_TWO = WordTable.of("""
            agent app area assistant bell board book box button cabinet card case cart center centre channel clerk \
            code company confirmation counter data date department desk display email engine entry flow folder form \
            group guide history hours inbox kit label level limit line link list log machine management manager map \
            market meeting message module name note number office officer order page panel papers people period plan \
            platform point policy pool portal process processing programme protocol rate reader reference report \
            results robot room schedule screen section service sheet shelf shop sign slip slot space staff standard \
            station status step store system table tag team template terminal text ticket time tool topic tray unit \
            website window worker zone
            """);

    /** Deeds that, standing alone, may as well be the name of a department or a thing. */
    private static final Set<String> UNITS = WordTable.of("""
            administration advertising application billing communication distribution documentation dispatching \
            invoicing maintenance management monitoring observation packaging production procurement purchasing \
            recording scheduling transportation reservation assembly entry
            """);

    private EnglishNouns() {}

    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    /** What is done where {@code noun} is named; empty where it is known and has no such verb. */
    static Optional<String> verb(String noun) {
        return Optional.ofNullable(DEEDS.get(noun)).filter(verb -> !verb.isEmpty());
    }

    static boolean isDeed(String word) {
        return DEEDS.containsKey(word);
    }

    static boolean isDeedOrVerb(String word) {
        return DEED_VERBS.contains(word);
    }

    /** Whether two words name a deed although the first may be a verb: "order process", "ticket inspection". */
    static boolean isDeed(String first, String second) {
        if (MOSTLY_NOUNS.contains(first) && (DEEDS.containsKey(second) || DEED_VERBS.contains(second))) {
            return true;
        }
        boolean confirmation = first.equals("order") && second.equals("confirmation");
        return confirmation || (FIRST_OF_TWO.contains(first) && DEEDS_BEHIND_VERBS.contains(second));
    }

    /** Whether {@code word} is a noun in front of a deed, though it may be a verb elsewhere. */
    static boolean isMostlyNoun(String word) {
        return MOSTLY_NOUNS.contains(word)
                || (word.endsWith("s") && MOSTLY_NOUNS.contains(word.substring(0, word.length() - 1)));
    }

    static boolean isThing(String word) {
        return THINGS.contains(word);
    }

    static boolean isPaper(String word) {
        return PAPERS.contains(word);
    }

    static boolean isActor(String word) {
        return ACTORS.contains(word);
    }

    static boolean isSecondOfTwo(String word) {
        return SECOND_OF_TWO.contains(word);
    }

    /** Whether {@code word} is a noun that is known, in the singular or the plural. */
    static boolean isNoun(String word) {
        return isListed(word) || (word.endsWith("s") && isListed(word.substring(0, word.length() - 1)));
    }

    private static boolean isListed(String noun) {
        return isDeed(noun)
                || isDeedOrVerb(noun)
                || isThing(noun)
                || isPaper(noun)
                || isActor(noun)
                || isMostlyNoun(noun);
    }

    /** Whether {@code word} is any word of this list. */
    static boolean isKnown(String word) {
        return isNoun(word) || TOPICS.contains(word);
    }

    private static Map<String, String> table(String text) {
        Map<String, String> table = new HashMap<>();
        for (String entry : text.strip().split("\\s+")) {
            int sign = entry.indexOf('=');
            table.put(entry.substring(0, sign), entry.substring(sign + 1).replace('~', ' '));
        }
        return table;
    }
}
