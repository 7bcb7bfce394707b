var body = new JsonObject
{
    ["error"] = "parameter_not_implemented",
    ["message"] = "Command parameter not implemented",
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
