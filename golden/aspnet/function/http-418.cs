using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

internal static IResult ImATeapot(string message = "This teapot cannot brew coffee")
{
    var body = new JsonObject { ["error"] = "im_a_teapot", ["message"] = message };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 418);
}
