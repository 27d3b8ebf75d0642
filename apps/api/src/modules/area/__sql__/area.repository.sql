select "id", "code", "block", "name", "name_en" as "nameEn", "display_order" as "displayOrder" from "area" order by "display_order", "id" limit $1;

select "id", "code", "block", "name", "name_en" as "nameEn", "display_order" as "displayOrder" from "area" where ("display_order", "id") > ($1, $2) order by "display_order", "id" limit $3;


      select a.id, a.code, a.block, a.name, a.name_en as "nameEn", a.display_order as "displayOrder",
        a.narrative_audience as audience from area a
      where exists (select 1 from indicator_version i where i.area_id = a.id
        and i.valid_from <= tiendo_cut_off($1) and (i.valid_to is null or i.valid_to >= tiendo_cut_off($2))
        and (i.reporter_unit_id = $3::uuid or i.reporter_unit_id is null and i.reporter_unit_kind = $4))
      order by a.display_order, a.id;
