using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotModified).Produces(304);

static IResult NotModified(HttpContext context)
{
    context.Response.Headers.ETag = "\"v7\"";
    return Results.StatusCode(304);
}

app.Run();
