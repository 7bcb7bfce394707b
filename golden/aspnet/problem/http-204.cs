var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NoContent);

static IResult NoContent()
{
    return Results.StatusCode(204);
}

app.Run();
