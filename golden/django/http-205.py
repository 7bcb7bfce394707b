from django.http import HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt
@require_POST
def reset_content(request):
    return HttpResponse(status=205)


urlpatterns = [
    path("endpoint", reset_content),
]
