-- 文稿 The manuscript as JSON where it is more than its text; body is always its text as it read when it was saved
alter table report_section add column manuscript longtext;
alter table kept_text add column manuscript longtext;
