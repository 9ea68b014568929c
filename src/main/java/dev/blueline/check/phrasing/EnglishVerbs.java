package dev.blueline.check.phrasing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The everyday verbs of services and their forms: the regular ones by rule, the others from a table. Words come in
 * lower case. A verb that is not listed is not known; nothing is guessed from an ending alone.
 */
final class EnglishVerbs {
    /** Verbs that are hardly anything else. */
    private static final Set<String> PURE = WordTable.of("""
            accept acquire activate adapt add adjust admire admit adopt advise agree allocate allow analyse \
            analyze announce apologise apologize appear apply appoint approve arrange arrive ask assemble assess \
            assign attach attend authenticate authorise authorize avoid become begin believe bring browse \
            calculate cancel carry celebrate choose clarify collaborate collect combine come communicate compare \
            compensate compile complain comply compose conduct confirm congratulate connect consider consult \
            consume continue contribute convert coordinate create customise customize decide declare decline \
            decorate deduct define delete deliver demonstrate depart deploy describe deselect destroy detect \
            determine diagnose dine disappear discard disconnect discover discuss dismiss distribute divide earn \
            eat educate elect eliminate embark encourage enforce engage enjoy enquire enrol enroll ensure enter \
            entertain erase escalate establish evaluate examine execute expect explain explore extend fetch \
            finalise finalize follow forget forgive gather generate get give go grant greet grow hang happen \
            have hear identify ignore illustrate implement improve inform initiate inject inquire insert install \
            instruct insure integrate interact introduce invent investigate invite join keep know launder learn \
            lend let listen locate lose maintain make manage meet memorise memorize merge modify navigate \
            negotiate notify observe obtain occur offboard onboard operate organise organize overtake pay \
            perform persuade pour precook prefill preheat prepare prescribe prevent proceed procure produce \
            prohibit prove provide publish pull push put qualify re-enter reach react realise realize reassemble \
            reassign reassure rebook recalculate receive recheck recognise recognize recommend reconcile \
            reconnect recover recycle redeem redirect reenter refer reflect refuse reheat reimburse reject \
            relieve rely remain remember remind remove renew renovate reopen reorder replace replenish reprint \
            require reschedule rescue resend resolve respond restart restock restore resubmit resume retain \
            retrieve retry reuse reveal revise rinse say see seek sell send serve settle simplify sit solve \
            speak sterilise sterilize strengthen submit subscribe suggest summarise summarize supervise swipe \
            take teach tell terminate thank think tidy transcribe translate transmit understand undertake undo \
            unload unpack unsubscribe unwrap usher utilise utilize vacuum validate verify wait want warn wear \
            weigh wipe withdraw write
            """);

    /** Verbs whose plain form is a noun or an adjective as well, while the form in -s is hardly a noun. */
    private static final Set<String> HALF = WordTable.of("""
            approach attempt bathe blend brush buff build bundle busy buy calibrate calm care cash clean clear \
            close complete cook cool correct crew cry cut direct dispose dress drive dry dust empty enable \
            extract feel file fill find free fund handle heat help hire hit hold host import inspect inventory \
            iron laugh lead leave log lower mail market merchandise mop open park perfect pick polish present \
            preview process prompt read ready refill relax reserve rest ride run sanitise sanitize save seat \
            secure select separate share shave shine show sleep slow smell smile smooth soak spend split spread \
            staff start stay stock swim talk throw touch trust type unlock use walk warm wash wrap
            """);

    /** Verbs whose plain form and whose form in -s are both everyday nouns. */
    private static final Set<String> NOUNS = WordTable.of("""
            access account act address advance advertise advocate aid alarm alert answer appeal archive arm \
            audit award back bag bake balance bank bar base bill block board bond book bookmark boost box brand \
            break brief budget call camp capture catch chain challenge change charge chart chat check cheer \
            claim click coach coat code collar comment complement compliment contact contract control copy cost \
            counter coupon cover credit cross cure damage date deal debit debut decrease default delay delegate \
            demand deposit design despatch detail dial discount dispatch display dispute ditch document doubt \
            download draft drain drape draw dream drill drink drop e-mail email end escape escort estimate \
            exchange excuse exercise exit experience export express face fall fax fear feature fee feed figure \
            filter fine finish fit fix flag flash float flow focus fold force form forward frame fry fuel \
            function gain garnish gift grade grill group guard guess guest guide hand increase influence \
            interest interview invoice issue judge jump key label land lease level lift light limit line link \
            list load loan lock look love map mark massage match matter measure mention message mind mix monitor \
            move name need note notice nurse offer order outline pack package page paint panic paper partner \
            pass patch pause permit phone photocopy photograph picture pilot pin place plan plate play plug \
            point post practice practise praise press price print prize probe program progress promise protest \
            purchase question queue quiz quote race raise range rank rate record reel refund register release \
            rent repair repeat reply report request research reset respect result return review reward ring risk \
            roll rule rush sample scale scan schedule screen search sentence sequence service set shape shift \
            ship shop shout shower side sign signal skip slice slip sort sound source space spot stamp stand \
            state step stick stop store stream stretch structure study subject supply support surprise survey \
            switch table tag tailor tap target taste tax team test text thread tick ticket tie time tip title \
            toast total tour tow trace track trade trail train transfer transport travel treat trick trim trip \
            trouble try turn update upgrade upload value view visit voice volunteer vote voucher waste watch \
            water wave weight welcome wish witness wonder work worry worship wound yield zip
            """);

    /** Forms that no rule gives: verb, past, participle. */
    private static final String IRREGULAR = """
            become became become|begin began begun|bring brought brought|build built built|buy bought bought\
            |catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|draw drew drawn\
            |drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt\
            |find found found|forget forgot forgotten|forgive forgave forgiven|get got got|give gave given\
            |go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hit hit hit|hold held held\
            |keep kept kept|know knew known|lead led led|learn learnt learnt|leave left left|lend lent lent\
            |let let let|light lit lit|lose lost lost|make made made|meet met met|overtake overtook overtaken\
            |pay paid paid|prove proved proven|put put put|read read read|resend resent resent|ride rode ridden\
            |ring rang rung|run ran run|say said said|see saw seen|seek sought sought|sell sold sold\
            |send sent sent|set set set|shine shone shone|show showed shown|sit sat sat|sleep slept slept\
            |speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood\
            |stick stuck stuck|swim swam swum|take took taken|teach taught taught|tell told told\
            |think thought thought|throw threw thrown|understand understood understood\
            |undertake undertook undertaken|undo undid undone|wear wore worn|withdraw withdrew withdrawn\
            |write wrote written""";

    private static final String VOWELS = "aeiou";
    private static final Pattern ONE_SYLLABLE = Pattern.compile("[^aeiou]*(qu)?[aeiou][bdfglmnprtz]");
    private static final Pattern STRESSED_END = Pattern.compile(".*(mit|[^f]fer|pel|trol|cel|rol|get|set|put|cur)");
    private static final Set<String> STRESSED_EARLIER = WordTable.of("target budget offer answer differ suffer");
    private static final Pattern DOUBLED = Pattern.compile("([lpt])\\1(ed|ing)$");

    private static final Map<String, String> PASTS = new HashMap<>();
    private static final Map<String, String> PARTICIPLES = new HashMap<>();

    static {
        for (String verb : IRREGULAR.split("\\|")) {
            String[] forms = verb.strip().split(" ");
            PASTS.put(forms[1], forms[0]);
            PARTICIPLES.put(forms[2], forms[0]);
        }
    }

    private EnglishVerbs() {}

    /** Whether {@code word} is the plain form of a verb that is known. */
    static boolean isVerb(String word) {
        return PURE.contains(word) || HALF.contains(word) || NOUNS.contains(word);
    }

    /** Whether the plain form can be no noun. */
    static boolean isNothingElse(String verb) {
        return PURE.contains(verb) && !HALF.contains(verb) && !NOUNS.contains(verb);
    }

    /** Whether the form in -s of {@code verb} may be a noun in the plural. */
    static boolean hasNounInS(String verb) {
        return NOUNS.contains(verb);
    }

    /** The verb of which {@code word} is the form in -s. */
    static Optional<String> ofThird(String word) {
        return switch (word) {
            case "has" -> Optional.of("have");
            case "does" -> Optional.of("do");
            default -> {
                if (!word.endsWith("s")) {
                    yield Optional.empty();
                }
                String cut = word.substring(0, word.length() - 1);
                yield first(word, EnglishVerbs::third, cut, cut(word, "es"), cut(word, "ies") + "y");
            }
        };
    }

    /** The verb of which {@code word} is the form in -ing. */
    static Optional<String> ofGerund(String word) {
        String stem = cut(word, "ing");
        return stem.length() < 2
                ? Optional.empty()
                : first(word, EnglishVerbs::gerund, stem, stem + "e", undoubled(stem), ied(stem));
    }

    /** The verb of which {@code word} is the past and cannot be the plain form. */
    static Optional<String> ofPast(String word) {
        Optional<String> irregular = Optional.ofNullable(PASTS.get(word)).filter(verb -> !verb.equals(word));
        return irregular.or(() -> ofRegularPast(word));
    }

    /** The verb of which {@code word} is the participle and cannot be the plain form. */
    static Optional<String> ofParticiple(String word) {
        Optional<String> irregular = Optional.ofNullable(PARTICIPLES.get(word)).filter(verb -> !verb.equals(word));
        return irregular.or(() -> ofRegularPast(word));
    }

    /** The form in -s. */
    static String third(String verb) {
        if (verb.equals("have")) {
            return "has";
        }
        if (hisses(verb)) {
            return verb.equals("quiz") ? "quizzes" : verb + "es";
        }
        return endsBehindOther(verb, VOWELS, 'y') ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    /** Whether -s would not be heard behind {@code verb}. */
    private static boolean hisses(String verb) {
        return verb.endsWith("s")
                || verb.endsWith("x")
                || verb.endsWith("z")
                || verb.endsWith("ch")
                || verb.endsWith("sh")
                || endsBehindOther(verb, VOWELS, 'o');
    }

    /** Whether {@code verb} ends in {@code last} behind a letter that is none of {@code others}. */
    private static boolean endsBehindOther(String verb, String others, char last) {
        int end = verb.length() - 1;
        return end > 0 && verb.charAt(end) == last && others.indexOf(verb.charAt(end - 1)) < 0;
    }

    /** The form in -ing. */
    static String gerund(String verb) {
        if (endsBehindOther(verb, "eoy", 'e')) {
            return (verb.endsWith("ie") ? verb.substring(0, verb.length() - 2) + "y" : cut(verb, "e")) + "ing";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
    }

    private static Optional<String> ofRegularPast(String word) {
        String stem = cut(word, "ed");
        return stem.length() < 2 || word.equals("need")
                ? Optional.empty()
                : first(word, EnglishVerbs::past, stem, stem + "e", undoubled(stem), cut(word, "ied") + "y");
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (endsBehindOther(verb, VOWELS, 'y')) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
    }

    /** Whether the last letter is doubled before an ending: after one short, stressed vowel. */
    private static boolean doubles(String verb) {
        return ONE_SYLLABLE.matcher(verb).matches()
                || (STRESSED_END.matcher(verb).matches() && !STRESSED_EARLIER.contains(verb));
    }

    /** The first of {@code candidates} that is a verb and forms {@code word}, in British or American spelling. */
    private static Optional<String> first(String word, UnaryOperator<String> form, String... candidates) {
        for (String verb : candidates) {
            if (isVerb(verb)) {
                String formed = form.apply(verb);
                if (formed.equals(word) || plainly(formed).equals(plainly(word))) {
                    return Optional.of(verb);
                }
            }
        }
        return Optional.empty();
    }

    /** "cancelled" and "canceled" alike. */
    private static String plainly(String form) {
        return DOUBLED.matcher(form).replaceFirst("$1$2");
    }

    private static String cut(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : "";
    }

    private static String ied(String stem) {
        return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "ie" : "";
    }
}
