var body = new JsonObject
{
    ["error"] = "protocol_error",
    ["message"] = "The peer violated the WebSocket protocol",
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 400);
