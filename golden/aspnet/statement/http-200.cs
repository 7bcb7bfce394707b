var body = new JsonObject { ["status"] = "ok", ["message"] = "The request succeeded" };
return Results.Text(body.ToJsonString(), "application/json", statusCode: 200);
