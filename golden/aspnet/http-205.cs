using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", ResetContent).Produces(205);

static IResult ResetContent()
{
    return Results.StatusCode(205);
}

app.Run();
