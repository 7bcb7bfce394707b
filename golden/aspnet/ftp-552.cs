using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ExceededStorageAllocation).Produces<JsonObject>(552);

static IResult ExceededStorageAllocation()
{
    var body = new JsonObject
    {
        ["error"] = "exceeded_storage_allocation",
        ["message"] = "The storage allocation is exceeded",
    };
    return Results.Text(body.ToJsonString(), "application/json", statusCode: 552);
}

app.Run();
