package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Registration system", "Opens the App.", "CRM/ERP", "订票系统", "用小程序下单"})
    void systemIsNamed(String label) {
        assertThat(SystemWords.isNamed(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Systematic review", "Happy guest", "app问", "菜单", ""})
    void systemIsNotNamed(String label) {
        assertThat(SystemWords.isNamed(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"System sends the code", "The app automatically checks in", "系统发送短信"})
    void systemActs(String label) {
        assertThat(SystemWords.isSubject(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"System sends问", "System administrators check", "System test", "系统管理员登录"})
    void systemDoesNotAct(String label) {
        assertThat(SystemWords.isSubject(label)).isFalse();
    }
}
