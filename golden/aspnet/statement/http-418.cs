var body = new JsonObject
{
    ["error"] = "im_a_teapot",
    ["message"] = "This teapot cannot brew coffee",
};
return Results.Text(body.ToJsonString(), "application/json", statusCode: 418);
