using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NoContent).Produces(StatusCodes.Status204NoContent);

static IResult NoContent()
{
    return Results.NoContent();
}

app.Run();
