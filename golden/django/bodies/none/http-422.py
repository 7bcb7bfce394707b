from django.http import HttpResponse


def unprocessable_content() -> HttpResponse:
    return HttpResponse(status=422)
