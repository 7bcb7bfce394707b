var body = new JsonObject
{
    ["error"] = "deadline_exceeded",
    ["message"] = "The deadline passed before the call completed",
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 504);
