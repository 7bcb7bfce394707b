from http import HTTPStatus

from django.http import HttpResponse
from django.urls import path


def no_content(request):
    return HttpResponse(status=HTTPStatus.NO_CONTENT)


urlpatterns = [
    path("endpoint", no_content),
]
