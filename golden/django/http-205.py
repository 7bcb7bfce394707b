from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.reset_content)
@csrf_exempt
@require_POST
def reset_content(request):
    return HttpResponse(status=205)
