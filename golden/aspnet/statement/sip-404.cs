var body = new JsonObject
{
    ["error"] = "not_found",
    ["message"] = "No such user in this domain",
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 404);
