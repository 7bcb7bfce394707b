var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", ResetContent);

static IResult ResetContent()
{
    return Results.StatusCode(205);
}

app.Run();
