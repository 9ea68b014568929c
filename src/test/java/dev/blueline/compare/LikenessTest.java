package dev.blueline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final double IN_ONE_PLACE = 0.4;
    private static final double ELSEWHERE = 0.7;

    private static double of(String one, String other) {
        double likeness = Likeness.of(one).with(Likeness.of(other));
        assertThat(Likeness.of(other).with(Likeness.of(one))).isEqualTo(likeness);
        return likeness;
    }

    @ParameterizedTest
    @CsvSource({
        "Greet and take bags, Greet the guest and take the bags",
        "Process registration, Process the registration",
        "Registration papers, Registration form",
        "Wait in line, Wait in the line for the desk",
        "Take food order, Take order",
        "Check the booking, Checks booking",
        "Prepare food, Prepare the food and drinks",
        "顾客到店, 顾客到达门店",
        "核对订单, 核对预订订单",
        "等待座位, 等待安排座位",
        "打印收据, 列印收据"
    })
    void rewordedLabelsAreAlike(String one, String other) {
        assertThat(of(one, other)).isGreaterThanOrEqualTo(IN_ONE_PLACE);
    }

    @ParameterizedTest
    @CsvSource({
        "Take bags, Deliver food",
        "Registration papers, Key",
        "Process registration, Prepare food",
        "Wait in line, Use the kiosk",
        "Desk, Lobby",
        "核对订单, 打印收据",
        "顾客到店, 等待座位",
        "支付账单, 核对订单"
    })
    void otherLabelsAreNot(String one, String other) {
        assertThat(of(one, other)).isLessThan(IN_ONE_PLACE);
    }

    @ParameterizedTest
    @CsvSource({
        "Check in, Check out",
        "Take bags, Take food order",
        "Receive bags, Receive the food",
        "Process registration, Process check-out",
        "顾客到店, 顾客离店",
        "核对订单, 核对账单"
    })
    void whatOnlySoundsAlikeIsNotTakenForTheSameElsewhere(String one, String other) {
        assertThat(of(one, other)).isLessThan(ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource({"Check in, check-in", "“a”, “a”", "列印單據, 列印单据", "ＡＢＣ, abc"})
    void theWayALabelIsWrittenDoesNotCount(String one, String other) {
        assertThat(of(one, other)).isEqualTo(1);
    }
}
