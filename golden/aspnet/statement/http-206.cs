context.Response.Headers.ContentRange = Invariant($"items {first}-{last}/{total}");
var body = new JsonObject
{
    ["status"] = "partial_content",
    ["message"] = "The requested part is being sent",
    ["items"] = items?.DeepClone(),
    ["first"] = first,
    ["last"] = last,
    ["total"] = total,
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 206);
