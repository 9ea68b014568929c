@echo off
rem place holder
