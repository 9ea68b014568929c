package dev.blueline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Desk clerk, desk  Clerk",
        "front-desk, Front Desk",
        "front_desk, FrontDesk",
        "ＰＯＳ, pos",
        "'前台　接待', 前台接待",
        "前臺, 前台",
        "客戶經理, 客户经理",
        "顧客, 顾客",
        "醫護人員, 医护人员",
        "訂單系統, 订单系统",
        "Desk 1 2, Desk 1-2",
        "Desk 1 - 2, Desk 1-2",
    })
    void oneNameWrittenInTwoWays(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Desk 1, Desk 2",
        "Desk 1-1, Desk 11",
        "Clerk, Clerks",
        "前台, 后台",
        "客户, 顾客",
        "接待人员（前台）, 接待人员（后台）",
        "PMS, POS",
    })
    void twoNames(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }
}
