select "id", "code", "block", "name", "name_en" as "nameEn", "display_order" as "displayOrder" from "area" order by "display_order", "id" limit $1;

select "id", "code", "block", "name", "name_en" as "nameEn", "display_order" as "displayOrder" from "area" where ("display_order", "id") > ($1, $2) order by "display_order", "id" limit $3;
