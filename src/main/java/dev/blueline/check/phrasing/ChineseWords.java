package dev.blueline.check.phrasing;

import java.util.Map;
import java.util.Set;

/** Everyday words of services in Chinese, in simplified characters; text in the other script is mapped first. */
final class ChineseWords {
    /** What is acted on. Behind one of these, a verb at the end makes a noun of both: 订单处理. */
    private static final Set<String> OBJECTS = WordTable.of("""
            订单 资金 信息 需求 投诉 数据 库存 货物 商品 菜品 菜单 费用 账单 账目 合同 文件 资料 材料 物品 包裹 行李 餐具 食材
            设备 产品 款项 货款 尾款 定金 押金 发票 身份 证件 票据 凭证 病历 药品 处方 档案 表单 表格 单据 工单 保单 案件 房源
            客房 房间 座位 餐桌 场地 车辆 人员 排班 日程 库房 仓库 账户 账号 密码 权限 资格 资质 风险 信用 额度 价格 方案
            问题 故障 缺陷 质量 环境 货品 样品 零件 配件 原料 物料 物资 用品 礼品 奖品 积分 会员卡 优惠券
            快件 信件 内容 图纸 标签 运单 面单 取件码 收据 结果 成绩 学籍 作业 试卷 课程 教材 行程 机票 车票 门票
            水电 垃圾 布草 衣物 标本 样本 影像 保险 理赔金 贷款 流水 满意度 指标 绩效 意见 手续费""");

    /** What may as well be a verb or a means, so that only the verbs behind the sign make a noun of it. */
    private static final Map<String, Set<String>> UNSURE_OBJECTS = Map.of(
            "申请", WordTable.of("审核 审批 受理 处理 登记 复核 审查"),
            "请求", WordTable.of("处理 受理 登记"),
            "计划", WordTable.of("制定 编制 审批 调整"),
            "建议", WordTable.of("收集 采集 整理 汇总"),
            "报价", WordTable.of("审核 审批 编制 制作"),
            "证明", WordTable.of("开具 打印 审核"),
            "短信", WordTable.of("发送 推送"),
            "邮件", WordTable.of("发送 推送"));

    /** Verbs that hold their object already, so that a thing in front of them is what it happens to: 商品入库. */
    private static final Set<String> WHOLE_VERBS = WordTable.of("入库 出库 上架 下架 发货 退货 换货 送达 缴费 转账 询价 对账");

    /** Verbs that stand in front of what they act on, or behind it in a noun. */
    private static final Set<String> VERBS = WordTable.of("""
            处理 调拨 登记 审核 确认 录入 分配 分析 查询 核对 制作 准备 采购 配送 运输 清洗 清洁 维修 维护 检查 验证 受理
            生成 归档 存档 结算 支付 审批 评估 整理 汇总 统计 更新 核实 核验 发放 领取 回收 打印 提交 收集 采集 识别 分派
            派送 派发 安排 跟踪 跟进 监控 盘点 补充 校验 复核 反馈 分类 包装 装卸 搬运 交付 交接 保管 寄存 转交 转运 转账
            接收 签收 验收 退还 退回 退款 收取 缴纳 缴费 催收 预订 预约 推荐 推送 发送 传递 传输 上传 下载 备份 修复 诊断
            检测 检验 测量 保养 消毒 调度 编制 制定 审查 开具 开通 办理 注册 注销 变更 修改 取消 恢复 入库 出库 上架 下架
            清点 清理 布置 加工 烹饪 烹调 筛选 匹配 拆分 合并 计算 核算 对账 公示 发布 共享 同步 记录 管理 收纳 摆放 询价
            处置 排查 评审 评定 鉴定 认证 授权 发货 退货 换货 送达 签订 签署 调查""");

    /** Verbs that may stand in front of a word for a service, a course or a stage without being part of its name. */
    private static final Set<String> GOVERNING = WordTable.of("""
            提供 享受 接受 使用 呼叫 选择 预约 预订 购买 介绍 评价 体验 申请 了解 安排 获得 获取 办理 开通 取消 订购 推荐
            说明 停止 开始 结束 完成 要求 优化 熟悉 制定 简化 改进 查看 讲解 启动 进入 执行 设计 梳理 规范 监控 跟踪 记录
            解释 咨询 询问 演示 展示 走完 走 按照 按 遵循 参与 参加 观察 观看 等待 跟进 告知 讲 看 查 问 办 办完 选 对 为
            给 向 把 将 在 由 请 让 引导 协助 帮助 通过 根据 重复 继续 暂停 退出 改善 调整 更新 发布 触发 确定 叫 需要 想要 确认 补办 代办 填写 询价""");

    /** What a service is called after, when it is one: 售后服务. */
    private static final Set<String> SERVICES = WordTable.of("""
            售后 售前 售中 客房 咨询 接待 送餐 餐饮 餐间 结账 安装 维修 配送 客户 顾客 会员 翻译 导览 导游 接送 叫醒 洗衣
            清洁 停车 寄存 行李 预约 预订 退换货 退货 换货 物流 快递 支付 增值 后续 礼宾 保洁 保养 医疗 护理 理财 贷款
            自助 人工 在线 代驾 送货 租车 外卖 点餐 迎宾 收银 购物 导购 质保 保修 救援 家政 金融 法律 信息 技术 后勤 客服""");

    private static final Set<String> COURSES = WordTable.of("流程 过程 环节 程序 手续");

    /** Things that a label names where something should be done with them. */
    private static final Set<String> THINGS = WordTable.of("""
            订单 账单 清单 菜单 发票 收据 小票 合同 表格 表单 短信 邮件 问卷 通知单 报告 宣传单 手册 名片 病历 处方 房卡 门票
            通知短信 确认短信 确认邮件 确认函 邀请函 欢迎信 提货单 取餐号 取号单 工单 报价单 行程单 登记表 申请表 调查问卷
            退款申请 退货申请 换货申请 贷款申请 理赔申请 注册申请 服务质量 用户体验""");

    /** What may stand in front of such a thing, and is no verb. */
    private static final Set<String> MODIFIERS =
            WordTable.of("电子 纸质 顾客 客户 会员 用户 费用 消费 产品 商品 宣传 餐厅 酒店 银行 门店 最终 正式 书面 服务 满意度 维修 购房 体检");

    /** Who may own what is acted on, and stay in front of it when the verb comes first. */
    private static final Set<String> OWNERS =
            WordTable.of("顾客 客户 用户 会员 患者 病人 住客 客人 乘客 旅客 学生 家长 业主 申请人 房屋 产品 商品 服务 电子 银行 酒店 餐厅");

    /** Those who act. */
    private static final Set<String> ACTORS = WordTable.of("""
            顾客 客户 用户 会员 患者 病人 住客 客人 乘客 旅客 员工 店员 服务员 客服 专员 工作人员 传递人员 前台 后台 系统 平台
            经理 主管 医生 护士 司机 快递员 骑手 厨师 厨房 收银员 接待员 顾问 老师 学生 家长 业主 供应商 银行 酒店 餐厅 仓库
            技师 工程师 门童 管家 保安 窗口 柜员 机器人 小程序 网站""");

    private ChineseWords() {}

    static boolean isObject(String word) {
        return OBJECTS.contains(word);
    }

    /** Whether {@code verb} behind {@code object} makes a noun of the two although the object may be a verb itself. */
    static boolean makesNoun(String object, String verb) {
        return UNSURE_OBJECTS.getOrDefault(object, Set.of()).contains(verb);
    }

    static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    /** Whether {@code word} is a verb that wants to be told what it acts on. */
    static boolean takesObject(String word) {
        return VERBS.contains(word) && !WHOLE_VERBS.contains(word);
    }

    static boolean isGoverning(String word) {
        return GOVERNING.contains(word);
    }

    static boolean isService(String word) {
        return SERVICES.contains(word);
    }

    static boolean isCourse(String word) {
        return COURSES.contains(word);
    }

    static boolean isThing(String word) {
        return THINGS.contains(word);
    }

    static boolean isModifier(String word) {
        return MODIFIERS.contains(word);
    }

    static boolean isOwner(String word) {
        return OWNERS.contains(word);
    }

    static boolean isActor(String word) {
        return ACTORS.contains(word);
    }
}
