from django.http import HttpResponse


def unprocessable_content() -> HttpResponse:
    return HttpResponse(status=422)


# Deprecated: use unprocessable_content.
unprocessable_entity = unprocessable_content
