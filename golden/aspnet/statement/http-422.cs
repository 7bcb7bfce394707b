var body = new JsonObject
{
    ["error"] = "unprocessable_content",
    ["message"] = "The content of the request is not valid",
    ["field"] = field,
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 422);
