var body = new JsonObject
{
    ["error"] = "not_found",
    ["message"] = "No resource was found at this URI",
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 404);
