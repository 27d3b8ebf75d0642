select "id", "number", "issuer", "title", "issued_on" as "issuedOn", "display_order" as "displayOrder", "source" from "directive" order by "display_order", "id" limit $1;

select "id", "number", "issuer", "title", "issued_on" as "issuedOn", "display_order" as "displayOrder", "source" from "directive" where ("display_order", "id") > ($1, $2) order by "display_order", "id" limit $3;

select "id", "number", "issuer", "title", "issued_on" as "issuedOn", "display_order" as "displayOrder", "source" from "directive" where "id" = any($1::uuid[]) order by "display_order", "id";
