from django.http import HttpResponse
from django.urls import path


def no_content(request):
    return HttpResponse(status=204)


urlpatterns = [
    path("endpoint", no_content),
]
