from django.http import HttpResponse


def im_a_teapot() -> HttpResponse:
    return HttpResponse(status=418)
