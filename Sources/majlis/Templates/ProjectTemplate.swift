extension Template {
    /// The description of a project, for a folder with scripts in it.
    static let project = Template(
        name: "project", about: .helpTemplateProject,
        english: """
            majlis 1

            # This file describes the project in its folder; it must be called `project.majlis`. Commands that are given no
            # script work on those named here, from any folder below.

            project meetings "Our meetings" {
                scripts "*.majlis"
                discloses staff
            }

            # What stands below counts for each script of the project.
            severity panel_one_gender note
            """,
        arabic: """
            مجلس ١ لغة ar

            # يصف هذا الملف المشروع في مجلده، واسمه `project.majlis` لا غير. والأمر الذي لا يذكر له نص
            # يعمل على النصوص المذكورة هنا، من أي مجلد تحته.

            مشروع لقاءاتنا "لقاءاتنا" {
                نصوص_رئيسية "*.majlis"
                يكشف للموظفين
            }

            # ما يأتي يسري على كل نص من نصوص المشروع.
            درجة_الخطورة حلقة_من_جنس_واحد ملاحظة
            """)
}
