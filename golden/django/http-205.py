from django.http import HttpResponse
from django.urls import path


def reset_content(request):
    return HttpResponse(status=205)


urlpatterns = [
    path("endpoint", reset_content),
]
