using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NoNotification).Produces(204);

static IResult NoNotification()
{
    return Results.NoContent();
}

app.Run();
